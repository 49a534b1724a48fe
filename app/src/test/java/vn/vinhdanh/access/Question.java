package vn.vinhdanh.access;

import vn.vinhdanh.access.oracle.Door;
import vn.vinhdanh.access.oracle.Reader;
import vn.vinhdanh.access.oracle.Thing;

/**
 * Somebody asks for a case at a door.
 *
 * @param sign what stands in the answer if it shows the case
 * @param page which page of a list is asked for, counted from 0
 */
record Question(Reader reader, Thing thing, Door door, String sign, int page, String method, String path, Body body) {

    @Override
    public String toString() {
        return "%s asks at %s for %s of %s/%s, %s (%s %s)"
                .formatted(
                        reader.userName(),
                        door,
                        thing.marker(),
                        thing.department(),
                        thing.unit(),
                        thing.progress(),
                        method,
                        path);
    }
}
