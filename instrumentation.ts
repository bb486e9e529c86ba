export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { keepOnePolicy } = await import("#lib/one-policy.ts");
    const { noteSocketAddresses } = await import("#lib/socket-address.ts");
    const { readAddresses } = await import("#lib/readable-address.ts");
    readAddresses();
    keepOnePolicy();
    noteSocketAddresses();
  }
}
