package vn.vinhdanh.identity.keycloak;

import org.springframework.context.annotation.Profile;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.stereotype.Component;
import vn.vinhdanh.platform.web.SignIn;

/** People sign in at Keycloak once for everything; programs bring a token of Keycloak made for us. */
@Component
@Profile("keycloak")
class KeycloakDoor implements SignIn {

    private final StillSignedIn stillSignedIn;
    private final CodeFlow codeFlow;
    private final SignOutAtKeycloak signOut;
    private final BackChannelLogout backChannel;
    private final ProgramTokens programs;

    KeycloakDoor(
            StillSignedIn stillSignedIn,
            CodeFlow codeFlow,
            SignOutAtKeycloak signOut,
            BackChannelLogout backChannel,
            ProgramTokens programs) {
        this.stillSignedIn = stillSignedIn;
        this.codeFlow = codeFlow;
        this.signOut = signOut;
        this.backChannel = backChannel;
        this.programs = programs;
    }

    @Override
    public HttpSecurity keeping(HttpSecurity door) {
        return door.addFilterBefore(stillSignedIn, AuthorizationFilter.class);
    }

    @Override
    public HttpSecurity ofPeople(HttpSecurity door) throws Exception {
        return door.oauth2Login(codeFlow)
                .oidcLogout(logout -> logout.oidcSessionRegistry(new SessionsOfTheDatabase())
                        .backChannel(back -> back.logoutHandler(backChannel)))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessHandler(signOut));
    }

    @Override
    public HttpSecurity ofPrograms(HttpSecurity door) throws Exception {
        return door.oauth2ResourceServer(programs);
    }
}
