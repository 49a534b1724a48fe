package vn.vinhdanh.access;

/** What a call carries. */
record Body(String type, String content) {

    static final Body NONE = new Body("", "");
    private static final String BOUNDARY = "vd-boundary";

    static Body form(String content) {
        return new Body("application/x-www-form-urlencoded", content);
    }

    static Body json(String content) {
        return new Body("application/json", content);
    }

    /** As the table of routes writes it: JSON, the word {@code multipart}, or fields of a form. */
    static Body written(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        if (text.equals("multipart")) {
            var part = "--%s\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\nx\r\n--%s--\r\n"
                    .formatted(BOUNDARY, BOUNDARY);
            return new Body("multipart/form-data; boundary=" + BOUNDARY, part);
        }
        return text.startsWith("{") || text.startsWith("!") ? json(text) : form(text);
    }
}
