import { classNames } from "./class-names.ts";
import { colourIndex, initials } from "./initials.ts";

const hues = ["0", "1", "2", "3", "4", "5"] as const;
const sizes = {
  small: "size-6 text-[0.625rem]",
  regular: "size-8 text-[0.75rem]",
  large: "size-12 text-base",
};

/** A person's initials instead of a picture from elsewhere. The name itself stands beside it. */
export function AvatarInitials({ name, size = "regular" }: { name: string; size?: keyof typeof sizes }) {
  return (
    <span
      aria-hidden="true"
      data-accent={hues[colourIndex(name, hues.length)]}
      className={classNames(
        "inline-flex flex-none select-none items-center justify-center whitespace-nowrap rounded-full bg-accent-soft font-semibold text-accent leading-none print:hidden",
        sizes[size],
      )}
    >
      {initials(name)}
    </span>
  );
}
