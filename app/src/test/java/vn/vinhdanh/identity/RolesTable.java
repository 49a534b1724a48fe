package vn.vinhdanh.identity;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page {@code docs/roles.md}, written from the rights that the application asks. */
final class RolesTable {

    private static final String HEAD = """
            # Who sees and does what

            Written by `RolesTableTest` from `vn.vinhdanh.identity.Right`, the enum that every check of the application asks;
            the build fails when the two differ. After a change of the enum:
            `./mvnw -o -pl app -am -Dtest=RolesTableTest -Dsurefire.failIfNoSpecifiedTests=false -Dvinhdanh.docs.write=true test`

            | role | group | sees | does |
            |---|---|---|---|
            """;

    private static final String EVERYBODY =
            "| everybody, signed out too (công chúng) | | one honour at a time, asked for by decision number and whole name"
                    + " | looks up an honour |\n";

    private static final String FOOT = """

            Everybody who is signed in also has the first page, their own open tasks, the catalogue of the law and the public
            look-up. Nothing reaches into another department, but the law in the catalogue is one for all of them: any two
            of its admins change it, except what a department has of its own. The work of the roles marked "later" comes with a later issue; until then they have no
            more than that.

            Whatever the role:
            - Whoever drafted, prepared or submitted a proposal neither receives nor appraises it.
            - The nominee (by account, or by equal name) and the heads of the nominee's unit neither appraise nor vote on the
              nomination; in the council they are recused from that item when the vote opens.
            - Whoever gave a verdict on a recipient does not sign the decision.
            - A stand-in is bound by what binds the person stood in for.
            - Nobody, auditors and process admins included, sees who chose what in a ballot.
            """;

    private RolesTable() {}

    static String text() {
        return HEAD + Stream.of(Role.values()).map(RolesTable::row).collect(Collectors.joining()) + EVERYBODY + FOOT;
    }

    private static String row(Role role) {
        var group = "`<department>" + (role.ofUnit() ? ".<unit>." : ".") + role.id() + "`";
        return "| `%s` (%s) | %s | %s | %s |%n"
                .formatted(role, role.vietnamese(), group, cell(role, Right.Sort.SEES), cell(role, Right.Sort.DOES))
                .replace("\r", "");
    }

    private static String cell(Role role, Right.Sort sort) {
        if (Right.of(role).findAny().isEmpty()) {
            return "later";
        }
        var phrases = Right.of(role)
                .filter(right -> right.sort() == sort)
                .map(right -> right.english() + (right.reach() == Right.Reach.OWN_UNIT ? " (own unit)" : ""))
                .collect(Collectors.joining("; "));
        return phrases.isEmpty() ? "nothing of its own" : phrases;
    }
}
