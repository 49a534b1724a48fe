package vn.vinhdanh.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.nomination.Refusals.refusing;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.council.CouncilFixtures;
import vn.vinhdanh.nomination.Calls;
import vn.vinhdanh.nomination.Nominations;

/** The director signs no more than the quota has places for once the council has voted on those who are counted. */
@IntegrationTest
class QuotaAtSigningIT {

    @Autowired
    DecisionFixtures fixtures;

    @Autowired
    CouncilFixtures councils;

    @Autowired
    DecisionHands hands;

    @Autowired
    DecisionRecords records;

    @Autowired
    Decisions decisions;

    @Autowired
    Calls calls;

    @Autowired
    Nominations nominations;

    @Autowired
    JdbcClient sql;

    @Test
    void aListAboveTheSecondCountIsNotSignedUntilTheDirectorStrikesARow() {
        var office = fixtures.office();
        sql.sql("""
                        insert into catalogue.quota_rule (award_code, regime, department, share, base_award,
                                   rounding, minimum_one, counted_in, valid_from, basis, verified)
                        values ('GK_SO', 'R0', ?, '50/100', 'LDTT', 'FLOOR', false, 'DEPARTMENT', '2004-07-01', 'Quy chế', true)
                        """).param(office.department()).update();
        var call = calls.open(
                office.department(),
                "Lao động tiên tiến",
                "LDTT",
                "đã hoàn thành tốt nhiệm vụ",
                LocalDate.of(2011, 1, 1),
                LocalDate.of(2015, 12, 31),
                LocalDate.of(2015, 12, 31));
        var base = councils.endorsed(office.council(), call, 0, 4);
        var decision = hands.drafted(office, 0, 2);
        decisions.forward(decision, null, office.officer());
        assertThatThrownBy(() -> hands.sign(decision, office)).is(refusing("quota.sign.awaited"));

        nominations.councilDecided(
                Map.of(base.get(0), true, base.get(1), true, base.get(2), false, base.get(3), false));
        assertThatThrownBy(() -> hands.sign(decision, office)).is(refusing("quota.sign.excess"));
        hands.strikeLast(decision, office);
        hands.sign(decision, office);

        assertThat(records.find(decision).requireSignature()).isNotNull();
    }
}
