package vn.vinhdanh.council;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionRuleTest {

    @ParameterizedTest(name = "{0}/{1} of {2}: {3} needed")
    @CsvSource({
        "2, 3, 7, 5",
        "2, 3, 6, 4",
        "2, 3, 3, 2",
        "2, 3, 1, 1",
        "7, 10, 9, 7",
        "9, 10, 9, 9",
        "9, 10, 10, 9",
        "1, 2, 7, 4",
        "1, 2, 8, 4",
        "1, 1, 5, 5"
    })
    void sharesAreExact(long numerator, long denominator, int members, int needed) {
        var rule = new SessionRule(numerator, denominator, numerator, denominator, "ALL_MEMBERS", "", false);
        var everybody = new Turnout(members, members);

        assertThat(rule.ballotsNeeded(members)).isEqualTo(needed);
        assertThat(rule.agreementsNeeded(everybody)).isEqualTo(needed);
        assertThat(rule.passes(needed, everybody)).isTrue();
        assertThat(rule.passes(needed - 1, everybody)).isFalse();
        assertThat(rule.hasQuorum(new Turnout(members, needed))).isTrue();
        assertThat(rule.hasQuorum(new Turnout(members, needed - 1))).isFalse();
    }

    @ParameterizedTest(name = "{0} of {1} voted, {2} agree: {3}")
    @CsvSource({"5, 7, 4, true", "5, 7, 3, false", "6, 7, 4, true"})
    void shareOfTheVotersLeavesAbsentMembersAside(int voted, int members, int agree, boolean passes) {
        var rule = new SessionRule(2, 3, 2, 3, "VOTERS", "", false);

        assertThat(rule.passes(agree, new Turnout(members, voted))).isEqualTo(passes);
    }
}
