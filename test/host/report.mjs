/**
 * Prints how a step went.
 * @param {string} name
 * @param {() => Promise<void>} step
 * @returns {Promise<boolean>} whether it went well
 */
export async function report(name, step) {
  try {
    await step();
    console.log(`  ✔ ${name}`);
    return true;
  } catch (error) {
    console.log(`  ✘ ${name}\n${error.stack}`);
    return false;
  }
}
