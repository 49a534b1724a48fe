package vn.vinhdanh.council;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vinhdanh.nomination.Involvement;

/** Who of the roll keeps away from which item, for the count and for the pages. */
record RecusedVoters(List<Recusal> recusals, List<Voter> voters) {

    /** A member who keeps away, by name. */
    record Recused(String fullName, Involvement cause) {}

    public boolean isEmpty() {
        return recusals.isEmpty();
    }

    /** The members who keep away from the item. */
    public List<Recused> from(AgendaItem item) {
        var names = voters.stream().collect(Collectors.toMap(Voter::userName, Voter::fullName));
        return recusals.stream()
                .filter(recusal -> recusal.nomination() == item.nomination())
                .map(recusal -> new Recused(names.getOrDefault(recusal.member(), recusal.member()), recusal.cause()))
                .toList();
    }

    /** Why the member keeps away, by item. */
    Map<Long, Involvement> of(String member) {
        return recusals.stream()
                .filter(recusal -> recusal.member().equals(member))
                .collect(Collectors.toMap(Recusal::nomination, Recusal::cause));
    }

    /** Those who have a vote on the item. */
    List<Voter> votersOn(long item) {
        Set<String> away = recusals.stream()
                .filter(recusal -> recusal.nomination() == item)
                .map(Recusal::member)
                .collect(Collectors.toSet());
        return voters.stream().filter(voter -> !away.contains(voter.userName())).toList();
    }

    /** How many have a vote on the item, and how many of them have voted. */
    Turnout turnoutOn(long item) {
        return Turnout.of(votersOn(item));
    }
}
