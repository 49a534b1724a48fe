package vn.vinhdanh.decision;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.organisation.Department;
import vn.vinhdanh.platform.text.VietnameseDate;

/**
 * Everything the template {@code decision/decision} prints.
 *
 * @param directorName who signs
 * @param bases what the decision rests on, without the word "Căn cứ"
 * @param lists the annexes that have rows
 */
public record DecisionText(
        Department department,
        String directorName,
        Subject subject,
        List<String> bases,
        List<Annex> lists,
        String total) {

    private static final String OF_PROVINCE = " tỉnh ";

    static DecisionText of(
            Department department, String directorName, Subject subject, List<String> bases, List<DecisionLine> lines) {
        var collectives = Annex.of(RecipientKind.COLLECTIVE, "Phụ lục I", lines);
        var individuals =
                Annex.of(RecipientKind.INDIVIDUAL, collectives.count() == 0 ? "Phụ lục" : "Phụ lục II", lines);
        var lists = Stream.of(collectives, individuals)
                .filter(annex -> annex.count() > 0)
                .toList();
        return new DecisionText(department, directorName, subject, bases, lists, Money.written(Money.total(lines)));
    }

    public String parentName() {
        return department.parentName();
    }

    public String departmentName() {
        return department.name();
    }

    /** The name as in the head of the page, where the body above already names the province. */
    public String shortName() {
        var province = OF_PROVINCE + department.province();
        var name = department.name();
        return name.endsWith(province) ? name.substring(0, name.length() - province.length()) : name;
    }

    public String symbol() {
        return NumberSeries.symbol(department);
    }

    public String place() {
        return department.placeOfSigning();
    }

    public String directorTitle() {
        return department.directorTitle();
    }

    public String award() {
        return subject.awardName();
    }

    /** The form of commendation without who bestows it. */
    public String awardForm() {
        return subject.awardName().replaceFirst(" của .*", "");
    }

    public String occasion() {
        return subject.occasion();
    }

    public String meetingDate() {
        return VietnameseDate.written(subject.meetingDate());
    }

    /** Such as {@code 13 tập thể và 24 cá nhân}. */
    public String counts() {
        return joined(lists.stream().map(annex -> annex.count() + " " + annex.kind()), " và ");
    }

    public String kindsOnly() {
        return joined(lists.stream().map(annex -> "các " + annex.kind()), " và ");
    }

    public String annexes() {
        return joined(lists.stream().map(Annex::title), " và ");
    }

    private static String joined(Stream<String> parts, String between) {
        return parts.collect(Collectors.joining(between));
    }
}
