package dev.vitrine.analytics.rfm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RfmRuleTest {

    private static final RfmRule DEFAULTS = RfmRule.ofDefaults();

    @Test
    void defaultsAreNinetyDaysAndTheEightiethPercentile() {
        assertThat(DEFAULTS).isEqualTo(new RfmRule(90, new BigDecimal("0.8")));
    }

    @Test
    void eachSettingCanBeChangedAlone() {
        assertThat(DEFAULTS.withChurnAfterDays(30)).isEqualTo(new RfmRule(30, new BigDecimal("0.8")));
        assertThat(DEFAULTS.withPercentile(BigDecimal.ONE)).isEqualTo(new RfmRule(90, BigDecimal.ONE));
    }

    @Test
    void impossibleSettingsAreRefused() {
        assertThatThrownBy(() -> DEFAULTS.withChurnAfterDays(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("churnAfterDays must be 0 or more, not -1");
        assertThatThrownBy(() -> DEFAULTS.withPercentile(new BigDecimal("80")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("percentile must be between 0 and 1, not 80. Maybe 0.8, which is the 80th?");
        assertThatThrownBy(() -> DEFAULTS.withPercentile(new BigDecimal("-0.1")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
