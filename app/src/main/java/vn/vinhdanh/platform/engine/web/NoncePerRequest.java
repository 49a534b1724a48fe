package vn.vinhdanh.platform.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each page of Camunda a nonce of its own: Camunda keeps it in one attribute of the whole application, so that pages
 * loaded at the same moment get each other's and stay blank.
 */
class NoncePerRequest extends OncePerRequestFilter {

    static final String NONCE = "org.camunda.bpm.csp.nonce";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new OwnNonce(request), response);
    }

    private static final class OwnNonce extends HttpServletRequestWrapper {

        private final ServletContext context;
        private @Nullable Object nonce;

        OwnNonce(HttpServletRequest request) {
            super(request);
            this.context = (ServletContext) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {ServletContext.class},
                    (proxy, method, arguments) -> call(request.getServletContext(), method, arguments));
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        private @Nullable Object call(ServletContext real, Method method, Object @Nullable [] arguments)
                throws Throwable {
            var aboutNonce = arguments != null && arguments.length > 0 && NONCE.equals(arguments[0]);
            if (aboutNonce && arguments != null && method.getName().equals("setAttribute")) {
                nonce = arguments[1];
                return null;
            }
            if (aboutNonce && method.getName().equals("getAttribute")) {
                return nonce;
            }
            try {
                return method.invoke(real, arguments);
            } catch (InvocationTargetException failure) {
                throw failure.getCause() == null ? failure : failure.getCause();
            }
        }
    }
}
