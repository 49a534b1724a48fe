package vn.vinhdanh.council;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.vinhdanh.ballot.Choice;
import vn.vinhdanh.platform.Reason;
import vn.vinhdanh.platform.Refusal;

/**
 * A ballot on its way from the page to the boxes.
 *
 * @param gaps places on the page where a choice is missing
 */
record BallotPaper(Map<Long, Choice> choices, Set<String> gaps) {

    static final BallotPaper EMPTY = new BallotPaper(Map.of(), Set.of());

    private static final Pattern FIELD = Pattern.compile("choice-(\\d{1,18})");

    static BallotPaper of(Map<String, String> fields) {
        var choices = new HashMap<Long, Choice>();
        fields.forEach((name, value) -> {
            var field = FIELD.matcher(name);
            if (field.matches() && (value.equals("AGREE") || value.equals("DISAGREE"))) {
                choices.put(Long.valueOf(field.group(1)), Choice.valueOf(value));
            }
        });
        return new BallotPaper(choices, Set.of());
    }

    BallotPaper with(Refusal refusal) {
        return new BallotPaper(
                choices, refusal.reasons().stream().map(Reason::place).collect(Collectors.toSet()));
    }

    /** Whether this is what was chosen for the item. */
    public boolean says(long item, String choice) {
        var chosen = choices.get(item);
        return chosen != null && chosen.name().equals(choice);
    }

    public boolean isGap(String place) {
        return gaps.contains(place);
    }

    /** Nothing that prints this object prints a choice. */
    @Override
    public String toString() {
        return "a ballot";
    }
}
