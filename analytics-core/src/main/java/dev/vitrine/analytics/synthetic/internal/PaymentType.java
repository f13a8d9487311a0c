package dev.vitrine.analytics.synthetic.internal;

/** A means of payment. */
enum PaymentType {
    CREDIT_CARD("credit_card"),
    BOLETO("boleto"),
    VOUCHER("voucher"),
    DEBIT_CARD("debit_card");

    private final String word;

    PaymentType(String word) {
        this.word = word;
    }

    /** Returns the type as Olist spells it. */
    String word() {
        return word;
    }
}
