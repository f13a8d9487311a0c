package dev.vitrine.analytics.ml.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Reviews whose words follow their stars, in no language that the library knows. */
final class MadeUpReviews {
    private static final List<String> GOOD = List.of("zuper", "fain", "kwik", "laif", "brill", "nais");
    private static final List<String> BAD = List.of("brokn", "slo", "grott", "awfl", "rong", "nopp");
    private static final List<String> SOSO = List.of("meh", "okeh", "mid", "hmm");
    private static final List<String> ANY = List.of("da", "ting", "vas", "und", "bokks", "kame", "tudei", "ai", "bott");

    private MadeUpReviews() {}

    static RatedReview review(SplittableRandom random, int stars) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 4 + random.nextInt(6); i++) {
            words.add(pick(random, ANY));
        }
        for (int i = 0; i < 2; i++) {
            boolean strays = random.nextInt(10) == 0;
            List<String> telling = stars == 3 ? SOSO : (stars > 3) != strays ? GOOD : BAD;
            words.add(random.nextInt(words.size()), pick(random, telling));
        }
        String title = random.nextInt(3) == 0 ? pick(random, stars > 3 ? GOOD : stars < 3 ? BAD : SOSO) : "";
        return new RatedReview(ReviewText.of(title, String.join(" ", words)), stars);
    }

    /** Returns so many reviews of each of these stars. */
    static ReviewTexts of(int each, long seed, int... stars) {
        SplittableRandom random = new SplittableRandom(seed);
        List<RatedReview> reviews = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            for (int count : stars) {
                reviews.add(review(random, count));
            }
        }
        return ReviewTexts.of(reviews);
    }

    private static String pick(SplittableRandom random, List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
