package vn.vinhdanh.conference;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** A real conference as data; recipients are synthetic, the counts are those of the report. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Conference(
        String department,
        String award,
        String businessDate,
        String call,
        String occasion,
        List<UnitProposal> proposals,
        String failsTheVote,
        String struckByTheDirector,
        String strikeReason,
        Expected expected) {

    /** What one unit proposes, and how it lists its nominees: by form, by Excel or by CSV. */
    public record UnitProposal(String unit, String listedBy, List<Nominee> nominees) {

        private List<Nominee> nomineesAmong(Set<String> names) {
            var found = nominees.stream()
                    .filter(nominee -> names.contains(nominee.name()))
                    .toList();
            return found.isEmpty() ? nominees.subList(0, 1) : found;
        }
    }

    /** One nominee. */
    public record Nominee(String kind, String name, String post, int serviceMonths, String taskResult) {

        boolean isCollective() {
            return kind.equals("COLLECTIVE");
        }
    }

    /** The counts of the report, and the sum worked out from them. */
    public record Expected(
            int proposedCollectives,
            int proposedIndividuals,
            int collectives,
            int individuals,
            int registerEntries,
            long bonusTotal) {}

    /** The same conference with the first nominees of its first unit listed by form, for tests of something else. */
    Conference small() {
        var unit = proposals.get(2);
        var few = new UnitProposal(unit.unit(), unit.listedBy(), unit.nominees().subList(1, 4));
        return with(List.of(few), "", expected);
    }

    /** The same conference, every unit and every person in it, with these nominees and one of each unit that has none. */
    Conference abridgedTo(Set<String> names, Expected left) {
        var few = proposals.stream()
                .map(proposal -> new UnitProposal(
                        proposal.unit(), proposal.listedBy().replace("XLSX", "CSV"), proposal.nomineesAmong(names)))
                .toList();
        return with(few, struckByTheDirector, left);
    }

    private Conference with(List<UnitProposal> fewer, String struck, Expected left) {
        return new Conference(
                department, award, businessDate, call, occasion, fewer, failsTheVote, struck, strikeReason, left);
    }

    /** The conference of the Bình Dương department. */
    public static Conference binhDuong2015() {
        try (var file = Conference.class.getResourceAsStream("/conferences/binh-duong-2011-2015.json")) {
            return new ObjectMapper().readValue(file, Conference.class);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
