package vn.vinhdanh.conference;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.RunningProduct;
import vn.vinhdanh.browser.Chromium;
import vn.vinhdanh.browser.Desk;
import vn.vinhdanh.conference.Conference.UnitProposal;

/** A conference carried through the pages, each person in a browser window of their own. */
final class ConferenceRun implements AutoCloseable {

    static final List<String> COUNCIL = Stream.concat(
                    Stream.of("bd.giamdoc", "bd.chanhvanphong"),
                    IntStream.rangeClosed(1, 5).mapToObj("bd.uyvien%02d"::formatted))
            .toList();

    private static final double IMPATIENT = 15_000;

    private final RunningProduct product;
    private final Conference conference;
    private final Chromium chromium = new Chromium();
    private final Map<String, Desk> desks = new LinkedHashMap<>();

    private @Nullable Desk atWork;

    ConferenceRun(RunningProduct product, Conference conference) {
        this.product = product;
        this.conference = conference;
    }

    /** The desk of this person, signed in once; whoever worked before has a rest. */
    Desk desk(String userName) {
        var desk = desks.computeIfAbsent(userName, this::signIn);
        if (atWork != null && atWork != desk) {
            atWork.rest();
        }
        atWork = desk;
        return desk;
    }

    private Desk signIn(String userName) {
        var password = product.accounts().get(userName).password();
        return Desk.signIn(chromium.window(), product.url(), userName, password);
    }

    /** From now on nobody waits long: the power is about to fail. */
    void impatient() {
        chromium.patience(IMPATIENT);
        desks.values().forEach(desk -> desk.page().setDefaultTimeout(IMPATIENT));
    }

    /** A window of somebody who has not signed in. */
    com.microsoft.playwright.Page stranger() {
        return chromium.window().newPage();
    }

    void prepare(UnitProposal proposal) {
        new UnitDesk(desk(clerkOf(proposal))).prepare(proposal);
    }

    void submit(UnitProposal proposal) {
        new UnitDesk(desk(headOf(proposal))).submit();
    }

    void receive() {
        new OfficeDesk(desk("bd.vanphong")).receive();
    }

    /** The division in whose field the unit works is asked; the other units are divisions themselves. */
    void giveOpinion(UnitProposal proposal) {
        var division =
                Map.of("unit-05", "bd.dv04.gopy", "unit-06", "bd.dv02.gopy").get(proposal.unit());
        if (division != null) {
            new ReviewDesk(desk(division)).agreeWithEverybody();
        }
    }

    void checkConduct() {
        new ReviewDesk(desk("bd.thanhtra")).clearEverybody();
    }

    /** The office asks for one report to be mended, and the unit's head mends it. */
    void supplement(UnitProposal proposal) throws SQLException {
        var until = LocalDate.parse(conference.businessDate()).plusDays(5);
        new OfficeDesk(desk("bd.vanphong")).askToMend(unitName(proposal), until.toString());
        new UnitDesk(desk(headOf(proposal))).mend();
    }

    private String unitName(UnitProposal proposal) throws SQLException {
        try (var database = product.database();
                var statement = database.prepareStatement("select unit_name from nomination.proposal where unit = ?")) {
            statement.setString(1, proposal.unit());
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    void appraise() {
        // one after the other of the same name: Tasklist would still list the one that was just completed
        desk("bd.vanphong").rest();
        new OfficeDesk(desk("bd.vanphong")).appraise();
    }

    void openSession() {
        secretary().open(conference.businessDate());
    }

    CouncilDesk secretary() {
        return new CouncilDesk(desk("bd.chanhvanphong"));
    }

    /** Three of seven do not agree with the one that fails; everybody agrees with the rest. */
    void vote(String member) {
        var strict = COUNCIL.indexOf(member) >= 4;
        Predicate<String> agrees = name -> !(strict && name.contains(conference.failsTheVote()));
        new CouncilDesk(desk(member)).vote(agrees);
    }

    String checkDraft() {
        return new OfficeDesk(desk("bd.vanphong")).checkDraft();
    }

    /** Returns the page as the director signed it. */
    String sign() {
        var pin = product.accounts().get("bd.giamdoc").pin();
        return new SigningDesk(desk("bd.giamdoc"))
                .sign(pin, conference.struckByTheDirector(), conference.strikeReason());
    }

    String issue() {
        return new SigningDesk(desk("bd.vanthu"))
                .issue(product.accounts().get("bd.vanthu").pin());
    }

    /** The director passes on what they have signed already. */
    void passSigned() {
        new SigningDesk(desk("bd.giamdoc")).passSigned();
    }

    /** The clerk issues what they have sealed already. */
    void issueSealed() {
        new SigningDesk(desk("bd.vanthu")).issueSealed();
    }

    /** Script errors that any page raised, with the person who saw them. */
    List<String> scriptErrors() {
        return desks.entrySet().stream()
                .flatMap(desk -> desk.getValue().scriptErrors().stream().map(error -> desk.getKey() + ": " + error))
                .toList();
    }

    private static String clerkOf(UnitProposal proposal) {
        return "bd.dv" + proposal.unit().substring(5) + ".chuyenvien";
    }

    private static String headOf(UnitProposal proposal) {
        return "bd.dv" + proposal.unit().substring(5) + ".truong";
    }

    @Override
    public void close() {
        desks.values().forEach(Desk::close);
        chromium.close();
    }
}
