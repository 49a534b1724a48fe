package vn.vinhdanh.nomination.duplicate;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.nomination.Nomination;
import vn.vinhdanh.nomination.Nominations;

/** Puts the reports of a pair side by side, with what they share marked. */
@Component
@Transactional(readOnly = true)
public class SideBySide {

    private final Nominations nominations;
    private final Achievements achievements;
    private final AlikeReports reports;

    SideBySide(Nominations nominations, Achievements achievements, AlikeReports reports) {
        this.nominations = nominations;
        this.achievements = achievements;
        this.reports = reports;
    }

    /** What both reports say of achievements. */
    public Texts of(DuplicatePair pair) {
        var rows = nominations.findAll(List.of(pair.first().id(), pair.second().id())).stream()
                .collect(Collectors.toMap(Nomination::id, Function.identity()));
        var first = Objects.requireNonNull(rows.get(pair.first().id()));
        var reader = achievements.reader();
        var one = reader.shingles(first);
        var other =
                reader.shingles(Objects.requireNonNull(rows.get(pair.second().id())));
        var shared = reports.rare(first.department(), one.sharedWith(other));
        return new Texts(one.marked(shared), other.marked(shared));
    }

    /** The passages of both reports. */
    public record Texts(List<Passage> first, List<Passage> second) {}
}
