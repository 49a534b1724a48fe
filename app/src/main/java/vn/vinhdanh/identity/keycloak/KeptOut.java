package vn.vinhdanh.identity.keycloak;

import java.util.Set;

/**
 * Somebody whom Keycloak knows and we cannot let in.
 *
 * @param cause key of the sentence that says why
 * @param departments whose process admins are to read of it; none named, all of them: somebody misses this person
 */
record KeptOut(String userName, String cause, Set<String> departments) {

    static KeptOut of(PersonOfKeycloak person, SignInRefused refused) {
        return new KeptOut(person.userName(), refused.sentence(), KeycloakGroups.departmentsNamed(person.paths()));
    }
}
