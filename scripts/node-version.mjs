// Loaded before every script, in a form every Node understands.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Sigpost's scripts need Node 22.18 or newer, and this is ${process.versions.node}: use \`npm run …\`, ` +
      "which takes the Node that `npm ci` installed.",
  );
  process.exit(1);
}
