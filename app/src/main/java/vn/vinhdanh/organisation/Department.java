package vn.vinhdanh.organisation;

/**
 * A provincial department that gives awards.
 *
 * @param code such as {@code bd}; also the engine's tenant
 * @param name full name, such as {@code Sở Thông tin và Truyền thông tỉnh Bình Dương}
 * @param symbol in document numbers, such as {@code STTTT}
 * @param parentName the body above it, as in the head of its documents
 * @param province name of the province
 * @param placeOfSigning as in {@code Bình Dương, ngày …}
 * @param directorTitle as under the director's signature
 */
public record Department(
        String code,
        String name,
        String symbol,
        String parentName,
        String province,
        String placeOfSigning,
        String directorTitle) {}
