/** The command, for other features that offer it. */
export const recordReviewCommand = 'copydesk.recordReview';
