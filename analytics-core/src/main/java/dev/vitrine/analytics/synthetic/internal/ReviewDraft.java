package dev.vitrine.analytics.synthetic.internal;

/** One review, overwritten by the next. Its texts are UTF-8 and missing when they have no bytes. Not thread-safe. */
final class ReviewDraft {
    int score;
    long createdAt;
    long answeredAt;
    final Utf8Text title = new Utf8Text();
    final Utf8Text message = new Utf8Text();
}
