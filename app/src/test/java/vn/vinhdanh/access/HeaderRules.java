package vn.vinhdanh.access;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What design.md 5 asks of the headers of every answer. */
final class HeaderRules {

    private static final Pattern NONCE = Pattern.compile("'nonce-([\\w+/=-]+)'");
    private static final Pattern NONCE_OF_PAGE = Pattern.compile("nonce=\"([^\"]*)\"");

    private HeaderRules() {}

    static List<String> faults(String path, HttpResponse<byte[]> answer) {
        var faults = new ArrayList<String>();
        for (var name : List.of("Referrer-Policy", "X-Frame-Options", "Permissions-Policy", "Cache-Control")) {
            if (answer.headers().firstValue(name).isEmpty()) {
                faults.add("no " + name);
            }
        }
        if (!answer.headers().firstValue("X-Content-Type-Options").orElse("").equals("nosniff")) {
            faults.add("may be sniffed");
        }
        var policies = answer.headers().allValues("Content-Security-Policy");
        if (policies.size() == 1) {
            policyFaults(path, policies.get(0), faults);
            nonceFaults(path, policies.get(0), answer, faults);
        } else {
            faults.add(policies.size() + " content policies");
        }
        return faults;
    }

    private static void policyFaults(String path, String policy, List<String> faults) {
        var framed = path.startsWith("/workspace/");
        if (!policy.contains("default-src 'none'") || policy.contains("sandbox")) {
            faults.add("policy " + policy);
        }
        if (!policy.contains(framed ? "frame-ancestors 'self'" : "frame-ancestors 'none'")) {
            faults.add("may be framed otherwise: " + policy);
        }
        if (!path.startsWith("/camunda/") && policy.contains("unsafe")) {
            faults.add("unsafe " + policy);
        }
    }

    /** The nonce of the header is the one of the page, whoever else loads a page at the same moment. */
    private static void nonceFaults(String path, String policy, HttpResponse<byte[]> answer, List<String> faults) {
        var page = path.startsWith("/camunda/app/") && path.endsWith("/default/") && answer.statusCode() == 200;
        if (!page) {
            return;
        }
        var header = NONCE.matcher(policy);
        var body = NONCE_OF_PAGE.matcher(Caller.text(answer));
        if (!header.find() || !body.find() || !header.group(1).equals(body.group(1))) {
            faults.add("the page has another nonce than its header");
        }
    }
}
