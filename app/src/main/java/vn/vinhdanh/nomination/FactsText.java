package vn.vinhdanh.nomination;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.catalogue.FurtherFact;
import vn.vinhdanh.catalogue.FurtherFacts;
import vn.vinhdanh.platform.database.JsonText;

/** Further facts as their column has them. */
final class FactsText {

    private FactsText() {}

    /** Null where nothing is stated. */
    static @Nullable String of(FurtherFacts facts) {
        if (facts.answers().isEmpty()) {
            return null;
        }
        var byPlace = new TreeMap<String, String>();
        facts.answers().forEach((fact, answer) -> byPlace.put(fact.place(), answer));
        return JsonText.of(byPlace);
    }

    static FurtherFacts read(@Nullable String text) {
        if (text == null) {
            return FurtherFacts.NONE;
        }
        var answers = new EnumMap<FurtherFact, String>(FurtherFact.class);
        JsonText.read(text, new TypeReference<Map<String, String>>() {})
                .forEach((place, answer) -> answers.put(FurtherFact.at(place).orElseThrow(), answer));
        return new FurtherFacts(answers);
    }
}
