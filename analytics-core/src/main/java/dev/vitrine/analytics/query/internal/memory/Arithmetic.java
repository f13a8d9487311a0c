package dev.vitrine.analytics.query.internal.memory;

import java.math.BigInteger;

/** Combines the numbers of two readers, exactly; missing where either is. */
abstract class Arithmetic implements LongReader {
    private final LongReader left;
    private final LongReader right;
    private final long[] rightNumbers = new long[Batch.SIZE];
    private final long bound;

    private Arithmetic(LongReader left, LongReader right, BigInteger bound) {
        this.left = left;
        this.right = right;
        this.bound = bound.bitLength() > 62 ? Long.MAX_VALUE : bound.longValue();
    }

    static LongReader minus(LongReader left, LongReader right) {
        return new Arithmetic(left, right, sum(left, right)) {
            @Override
            void combine(long[] numbers, long[] others, int size) {
                for (int i = 0; i < size; i++) {
                    numbers[i] -= others[i];
                }
            }

            @Override
            void combinePresent(long[] numbers, long[] others, int size) {
                for (int i = 0; i < size; i++) {
                    numbers[i] = numbers[i] == MISSING || others[i] == MISSING ? MISSING : numbers[i] - others[i];
                }
            }

            @Override
            long combineExactly(long number, long other) {
                return Math.subtractExact(number, other);
            }
        };
    }

    static LongReader plus(LongReader left, LongReader right) {
        return new Arithmetic(left, right, sum(left, right)) {
            @Override
            void combine(long[] numbers, long[] others, int size) {
                for (int i = 0; i < size; i++) {
                    numbers[i] += others[i];
                }
            }

            @Override
            void combinePresent(long[] numbers, long[] others, int size) {
                for (int i = 0; i < size; i++) {
                    numbers[i] = numbers[i] == MISSING || others[i] == MISSING ? MISSING : numbers[i] + others[i];
                }
            }

            @Override
            long combineExactly(long number, long other) {
                return Math.addExact(number, other);
            }
        };
    }

    static LongReader times(LongReader left, LongReader right) {
        BigInteger bound = BigInteger.valueOf(left.bound()).multiply(BigInteger.valueOf(right.bound()));
        return new Arithmetic(left, right, bound) {
            @Override
            void combine(long[] numbers, long[] others, int size) {
                for (int i = 0; i < size; i++) {
                    numbers[i] *= others[i];
                }
            }

            @Override
            void combinePresent(long[] numbers, long[] others, int size) {
                for (int i = 0; i < size; i++) {
                    numbers[i] = numbers[i] == MISSING || others[i] == MISSING ? MISSING : numbers[i] * others[i];
                }
            }

            @Override
            long combineExactly(long number, long other) {
                return Math.multiplyExact(number, other);
            }
        };
    }

    private static BigInteger sum(LongReader left, LongReader right) {
        return BigInteger.valueOf(left.bound()).add(BigInteger.valueOf(right.bound()));
    }

    /** Combines numbers of which none can overflow; those of rows that lack one mean nothing. */
    abstract void combine(long[] numbers, long[] others, int size);

    /** Combines numbers of which none can overflow; missing where either is. */
    abstract void combinePresent(long[] numbers, long[] others, int size);

    abstract long combineExactly(long number, long other);

    @Override
    public final void read(Batch batch, long[] numbers) {
        left.read(batch, numbers);
        right.read(batch, rightNumbers);
        int size = batch.size();
        if (bound == Long.MAX_VALUE) {
            combineCarefully(numbers, size);
        } else if (mayMiss()) {
            combinePresent(numbers, rightNumbers, size);
        } else {
            combine(numbers, rightNumbers, size);
        }
    }

    @Override
    public final void readPresent(Batch batch, long[] numbers) {
        if (bound == Long.MAX_VALUE) {
            read(batch, numbers);
        } else {
            left.readPresent(batch, numbers);
            right.readPresent(batch, rightNumbers);
            combine(numbers, rightNumbers, batch.size());
        }
    }

    private void combineCarefully(long[] numbers, int size) {
        for (int i = 0; i < size; i++) {
            long number = numbers[i];
            long other = rightNumbers[i];
            numbers[i] = number == MISSING || other == MISSING ? MISSING : requireNumber(combineExactly(number, other));
        }
    }

    /** The smallest of all numbers stands for no number, and is as much beyond bounds as the next smaller one. */
    private static long requireNumber(long number) {
        if (number == MISSING) {
            throw new ArithmeticException("long overflow");
        }
        return number;
    }

    @Override
    public final boolean mayMiss() {
        return left.mayMiss() || right.mayMiss();
    }

    @Override
    public final long bound() {
        return bound;
    }
}
