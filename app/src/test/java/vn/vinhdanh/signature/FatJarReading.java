package vn.vinhdanh.signature;

import eu.europa.esig.dss.cms.ICMSUtils;
import java.util.ServiceLoader;

/** Started inside the packed application by {@link FatJarIT}: does the check of the start, and names who reads. */
public final class FatJarReading {

    private FatJarReading() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws Exception {
        var check = Class.forName("vn.vinhdanh.signature.CmsReading").getDeclaredConstructor();
        check.setAccessible(true);
        check.newInstance();
        System.out.println(
                ServiceLoader.load(ICMSUtils.class).findFirst().orElseThrow().getClass());
    }
}
