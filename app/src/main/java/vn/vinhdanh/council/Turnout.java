package vn.vinhdanh.council;

import java.util.List;

/** How many of those who may vote have voted. */
public record Turnout(int members, int voted) {

    static Turnout of(List<Voter> voters) {
        return new Turnout(
                voters.size(), (int) voters.stream().filter(Voter::voted).count());
    }
}
