export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { finishWholePages } = await import("#lib/whole-page-answers.ts");
    const { noteSocketAddresses } = await import("#lib/socket-address.ts");
    const { readAddresses } = await import("#lib/readable-address.ts");
    const { followAnswers } = await import("#lib/answer-status.ts");
    followAnswers();
    readAddresses();
    finishWholePages();
    noteSocketAddresses();
  }
}
