package vn.vinhdanh.access;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.vinhdanh.access.oracle.Door;
import vn.vinhdanh.access.oracle.Oracle;

/** Holds answers against the oracle, and counts what was shown and what was kept at each door. */
final class Verdicts {

    private final Oracle oracle;
    private final Map<Door, int[]> figures = new TreeMap<>();

    Verdicts(Oracle oracle) {
        this.oracle = oracle;
    }

    /** Why the answer is wrong, empty when it is right. */
    Optional<String> on(Question question, Answer answer) {
        var shows = oracle.shows(question.door(), question.reader(), question.thing());
        note(question.door(), shows ? 0 : 1);
        var wrong =
                switch (question.door()) {
                    case PROPOSAL_COUNT -> number(answer.rows(), rowsOfPage(question));
                    case TASK_COUNT -> number(answer.count(), oracle.count(question.door(), question.reader()));
                    case REGISTER_COUNT -> number(answer.total(), oracle.count(question.door(), question.reader()));
                    default -> sight(question, answer, shows);
                };
        return wrong.map(reason -> question + " is answered " + answer.status() + ": " + reason);
    }

    private long rowsOfPage(Question question) {
        var all = oracle.count(question.door(), question.reader());
        return Math.max(0, Math.min(Questions.PAGE, all - (long) question.page() * Questions.PAGE));
    }

    private static Optional<String> number(long told, long right) {
        return told == right ? Optional.empty() : Optional.of("it counts " + told + ", not " + right);
    }

    private Optional<String> sight(Question question, Answer answer, boolean shows) {
        if (answer.status() >= 500) {
            return Optional.of("it fails");
        }
        var allowed = oracle.behind(question.door(), question.reader()).stream()
                .map(thing -> thing.marker())
                .collect(Collectors.toSet());
        var leaked = answer.markers().stream()
                .filter(marker -> !allowed.contains(marker))
                .toList();
        if (!leaked.isEmpty()) {
            return Optional.of("it leaks " + leaked);
        }
        if (answer.holds(question.sign()) != shows) {
            return Optional.of(shows ? "it does not show the case" : "it shows the case");
        }
        return Optional.empty();
    }

    private synchronized void note(Door door, int column) {
        figures.computeIfAbsent(door, unseen -> new int[2])[column]++;
    }

    /** One line for each door: shown, kept. */
    synchronized String figures() {
        return figures.entrySet().stream()
                .map(door ->
                        "%-18s %5d shown %5d kept".formatted(door.getKey(), door.getValue()[0], door.getValue()[1]))
                .collect(Collectors.joining("\n"));
    }

    synchronized int shown() {
        return figures.values().stream().mapToInt(door -> door[0]).sum();
    }
}
