package vn.vinhdanh.workflow.awardnomination;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.catalogue.FurtherFact;
import vn.vinhdanh.nomination.NominationFixtures;

/** Received nominees of all awards and regimes with facts drawn by lot, each fact missing now and then. */
@Component
class RandomNominees {

    private static final List<String> RESULTS = List.of("HTXSNV", "HTT", "KHT");

    private final NominationFixtures fixtures;
    private final JdbcClient sql;

    RandomNominees(NominationFixtures fixtures, JdbcClient sql) {
        this.fixtures = fixtures;
        this.sql = sql;
    }

    /** A proposal for the award that the office has received under the regime, with so many nominees. */
    List<Long> of(String award, String regime, int number, Random lot) {
        var proposal = fixtures.received();
        sql.sql("update nomination.proposal set award_code = :award, regime = :regime where id = :id")
                .param("award", award)
                .param("regime", regime)
                .param("id", proposal)
                .update();
        var ids = new ArrayList<Long>();
        for (var each = 0; each < number; each++) {
            ids.add(one(proposal, "Người rút thăm " + each, lot));
        }
        return ids;
    }

    private long one(long proposal, String name, Random lot) {
        return sql.sql("""
                        insert into nomination.nomination (version, proposal_id, department, unit, kind, name, post,
                               unit_of_day, service_months, task_result, disciplined, pending_conduct_case,
                               same_achievement_awarded, thematic_result_used, further_facts, report, status, changed_at)
                        values (1, :proposal, :department, :unit, :kind, :name, '', 'Phòng mẫu 01', :months, :result,
                                :disciplined, :pending, :same, :thematic, :further, :report, 'RECEIVED', now())
                        returning id
                        """)
                .param("proposal", proposal)
                .param("department", NominationFixtures.DEPARTMENT)
                .param("unit", NominationFixtures.UNIT)
                .param("kind", lot.nextBoolean() ? "INDIVIDUAL" : "COLLECTIVE")
                .param("name", name)
                .param("months", lot.nextInt(6) == 0 ? null : lot.nextInt(14))
                .param("result", lot.nextInt(6) == 0 ? null : RESULTS.get(lot.nextInt(3)))
                .param("disciplined", answer(lot))
                .param("pending", answer(lot))
                .param("same", answer(lot))
                .param("thematic", answer(lot))
                .param("further", further(lot))
                .param("report", lot.nextInt(4) == 0 ? "" : NominationFixtures.REPORT)
                .query(Long.class)
                .single();
    }

    private static @Nullable Boolean answer(Random lot) {
        return lot.nextInt(6) == 0 ? null : lot.nextInt(4) == 0;
    }

    private static String further(Random lot) {
        Map<String, String> facts = new TreeMap<>();
        for (var fact : FurtherFact.values()) {
            if (lot.nextInt(6) > 0) {
                facts.put(fact.place(), drawn(fact, lot));
            }
        }
        return facts.entrySet().stream()
                .map(fact -> "\"%s\": \"%s\"".formatted(fact.getKey(), fact.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String drawn(FurtherFact fact, Random lot) {
        return switch (fact.answer()) {
            case NUMBER -> Integer.toString(lot.nextInt(fact == FurtherFact.SECTOR_MONTHS ? 300 : 12));
            case YES_OR_NO -> Boolean.toString(lot.nextBoolean());
            case CHOICE -> fact.choices().get(lot.nextInt(fact.choices().size()));
        };
    }
}
