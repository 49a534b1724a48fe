package vn.vinhdanh.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.platform.text.FoldedText;

/**
 * The awards of all regimes and what people call them.
 *
 * @param byCode every award, in the order of the catalogue
 * @param byName which awards a folded name of the catalogue is
 * @param byAlias which awards a folded colloquial name may mean
 */
public record KnownAwards(
        Map<String, Known> byCode, Map<String, Set<String>> byName, Map<String, Set<String>> byAlias) {

    /**
     * One award.
     *
     * @param levels who may decide it in one regime or another
     */
    public record Known(String code, String name, Set<AwardLevel> levels, String basis) {}

    /** The code, where the name is the catalogue's own and means one award. */
    public @Nullable String code(String name) {
        var codes = byName.getOrDefault(FoldedText.fold(name), Set.of());
        return codes.size() == 1 ? codes.iterator().next() : null;
    }

    /** What the name may mean: one award by the catalogue's own name, several or a guess otherwise; empty if unknown. */
    public List<Known> candidates(String name) {
        var folded = FoldedText.fold(name);
        var codes = byName.getOrDefault(folded, byAlias.getOrDefault(folded, Set.of()));
        return byCode.values().stream()
                .filter(award -> codes.contains(award.code()))
                .toList();
    }

    /** The names of the catalogue, to choose from. */
    public List<String> names() {
        return byCode.values().stream().map(Known::name).toList();
    }

    /** The names of these awards, in words. */
    public static String named(List<Known> awards) {
        return awards.stream().map(Known::name).collect(Collectors.joining("; "));
    }
}
