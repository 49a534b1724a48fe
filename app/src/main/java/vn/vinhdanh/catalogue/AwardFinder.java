package vn.vinhdanh.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.vinhdanh.platform.text.FoldedText;

/** Answers what somebody calls an award with what is legally right: its name, who decides it and by which article. */
@Service
public class AwardFinder {

    private static final int MOST = 10;

    private final Awards awards;
    private final Aliases aliases;

    AwardFinder(Awards awards, Aliases aliases) {
        this.awards = awards;
        this.aliases = aliases;
    }

    /** The awards of the regime with such a name, those that are called exactly so first; none where nothing is asked. */
    public List<NamedAward> find(String name, Regime regime) {
        var asked = FoldedText.compact(name);
        if (asked.length() < 2) {
            return List.of();
        }
        var all = awards.of(regime);
        var byLaw = all.stream().map(award -> new NamedAward(award.name(), "", award));
        var byPeople = aliases.all().stream().flatMap(alias -> all.stream()
                .filter(award -> award.code().equals(alias.awardCode()))
                .map(award -> new NamedAward(alias.alias(), alias.remark(), award)));
        return Stream.concat(byPeople, byLaw)
                .filter(each -> FoldedText.compact(each.name()).contains(asked))
                .sorted(Comparator.comparing((NamedAward each) -> !isExactly(asked, each))
                        .thenComparing(NamedAward::name))
                .limit(MOST)
                .toList();
    }

    private static boolean isExactly(String asked, NamedAward each) {
        return FoldedText.compact(each.name()).equals(asked);
    }
}
