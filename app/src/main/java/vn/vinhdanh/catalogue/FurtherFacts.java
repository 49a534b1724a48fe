package vn.vinhdanh.catalogue;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the unit states about a nominee beyond what every award asks; what it has not stated is missing. */
public record FurtherFacts(Map<FurtherFact, String> answers) {

    /** The unit has stated nothing of it. */
    public static final FurtherFacts NONE = new FurtherFacts(Map.of());

    public FurtherFacts {
        var sorted = new EnumMap<FurtherFact, String>(FurtherFact.class);
        answers.forEach((fact, answer) -> {
            if (!fact.isAnsweredBy(answer)) {
                throw new IllegalArgumentException(answer + " does not answer " + fact);
            }
            sorted.put(fact, answer);
        });
        answers = Collections.unmodifiableMap(sorted);
    }

    /** As it was answered, empty where it was not. */
    public String text(FurtherFact fact) {
        return answers.getOrDefault(fact, "");
    }

    /** Whether all of them are answered. */
    public boolean answer(Set<FurtherFact> asked) {
        return answers.keySet().containsAll(asked);
    }

    /** As the tables take it; null where the unit has not said. */
    @Nullable
    Object value(FurtherFact fact) {
        var text = answers.get(fact);
        if (text == null) {
            return null;
        }
        return switch (fact.answer()) {
            case NUMBER -> Integer.valueOf(text);
            case YES_OR_NO -> Boolean.valueOf(text);
            case CHOICE -> text;
        };
    }

    @Nullable
    Integer number(FurtherFact fact) {
        return (Integer) value(fact);
    }
}
