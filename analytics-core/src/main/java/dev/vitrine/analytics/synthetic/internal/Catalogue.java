package dev.vitrine.analytics.synthetic.internal;

import java.util.List;

/**
 * The products of a shop. Immutable.
 *
 * <p>The product of rank k within its category sells in proportion to 1 / (k + 4)^0.9, scaled such that categories sell
 * by their shares. A product without a category, which also lacks the lengths of its texts and its photos, sells like
 * the others of the category that it hides.
 */
final class Catalogue {
    private static final int UNCATEGORISED_PER_MILLION = 18_500;
    private static final LogNormal PRICE = new LogNormal(0.85);
    private static final LogNormal WEIGHT = new LogNormal(0.9);
    private static final LogNormal SIDE = new LogNormal(0.3);

    private final List<Category> categories = Category.load();
    private final byte[] categoryOf;
    private final boolean[] categorised;
    private final int[] sellerOf;
    private final int[] priceCents;
    private final int[] weightGrams;
    private final byte[] sides;
    private final short[] texts;
    private final AliasTable popularity;

    Catalogue(long seed, int size, Sellers sellers) {
        categoryOf = new byte[size];
        categorised = new boolean[size];
        sellerOf = new int[size];
        priceCents = new int[size];
        weightGrams = new int[size];
        sides = new byte[size * 3];
        texts = new short[size * 3];
        AliasTable shares =
                new AliasTable(categories.stream().mapToDouble(Category::share).toArray());
        SplitMix random = new SplitMix(0);
        int[] ranks = new int[categories.size()];
        double[] sums = new double[categories.size()];
        double[] weights = new double[size];
        for (int product = 0; product < size; product++) {
            random.restart(seed, Substream.PRODUCT, product);
            int category = shares.draw(random);
            fill(product, category, random, sellers);
            weights[product] = 1 / StrictMath.pow(ranks[category]++ + 4.0, 0.9);
            sums[category] += weights[product];
        }
        for (int product = 0; product < size; product++) {
            int category = categoryOf[product];
            weights[product] *= categories.get(category).share() / sums[category];
        }
        popularity = new AliasTable(weights);
    }

    private void fill(int product, int category, SplitMix random, Sellers sellers) {
        Category kind = categories.get(category);
        categoryOf[product] = (byte) category;
        categorised[product] = !random.chance(UNCATEGORISED_PER_MILLION);
        sellerOf[product] = sellers.draw(random);
        int reais = (int) (kind.priceCents() * PRICE.draw(random)) / 100;
        priceCents[product] = StrictMath.max(3, reais) * 100 + (random.chance(600_000) ? 90 : 99);
        weightGrams[product] = StrictMath.max(50, (int) (kind.weightGrams() * WEIGHT.draw(random)) / 50 * 50);
        double edge = StrictMath.cbrt(weightGrams[product] * 5.0);
        sides[product * 3] = side(edge * 1.5, 16, random);
        sides[product * 3 + 1] = side(edge * 0.7, 2, random);
        sides[product * 3 + 2] = side(edge, 11, random);
        texts[product * 3] = (short) (20 + random.below(44));
        texts[product * 3 + 1] = (short) (80 + random.below(30) * random.below(90));
        texts[product * 3 + 2] = (short) (1 + random.below(3) * random.below(3));
    }

    private static byte side(double edge, int least, SplitMix random) {
        return (byte) StrictMath.max(least, StrictMath.min(105, (int) (edge * SIDE.draw(random))));
    }

    int size() {
        return categoryOf.length;
    }

    List<Category> categories() {
        return categories;
    }

    int draw(SplitMix random) {
        return popularity.draw(random);
    }

    /** Returns what the product is, even where the tables do not tell. */
    int category(int product) {
        return categoryOf[product];
    }

    /** Tells whether the tables tell the product's category. */
    boolean isCategorised(int product) {
        return categorised[product];
    }

    int seller(int product) {
        return sellerOf[product];
    }

    int priceCents(int product) {
        return priceCents[product];
    }

    int weightGrams(int product) {
        return weightGrams[product];
    }

    int lengthCm(int product) {
        return sides[product * 3];
    }

    int heightCm(int product) {
        return sides[product * 3 + 1];
    }

    int widthCm(int product) {
        return sides[product * 3 + 2];
    }

    int nameLength(int product) {
        return texts[product * 3];
    }

    int descriptionLength(int product) {
        return texts[product * 3 + 1];
    }

    int photos(int product) {
        return texts[product * 3 + 2];
    }
}
