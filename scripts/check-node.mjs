// Imported before anything else: must be readable for the Node it complains about.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `This is Node ${process.versions.node}. Evenkeel needs 20.19 or newer: older ones lack what its packages use.\n` +
      'Install a current Node from https://nodejs.org, or with a version manager (nvm install 22), and try again.',
  );
  process.exit(1);
}
