package dev.vitrine.lawless.loud;

import java.util.logging.Logger;
import org.assertj.core.api.Assertions;

/** Breaks the rules on output, logging and libraries; its package is not null-marked. */
public final class Loud {

    static final Logger LOGGER = Logger.getLogger("loud");

    private Loud() {}

    static void printsToOut() {
        System.out.println("out");
    }

    static void printsToErr() {
        System.err.println("err");
    }

    static void printsStackTrace() {
        new IllegalStateException("trace").printStackTrace();
    }

    static void usesAnUngrantedLibrary() {
        Assertions.fail("ungranted");
    }
}
