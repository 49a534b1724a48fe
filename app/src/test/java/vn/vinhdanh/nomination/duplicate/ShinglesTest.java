package vn.vinhdanh.nomination.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What two texts share, whatever stands around it. */
class ShinglesTest {

    @Test
    void copiedWordsAreFoundInAnyCaseSpellingAndPunctuation() {
        var one = Shingles.of("Năm 2015 đã xây dựng phần mềm quản lý văn bản, dùng ở mọi phòng.");
        var other = Shingles.of("Đồng chí ĐÃ XÂY DỰNG phần mềm\nquản lý văn bản và nhiều việc khác nữa.");

        assertThat(one.marked(one.sharedWith(other)))
                .extracting(Passage::text)
                .containsExactly("Năm 2015 ", "đã xây dựng phần mềm quản lý văn bản,", " dùng ở mọi phòng.");
        assertThat(other.marked(other.sharedWith(one)))
                .filteredOn(Passage::alike)
                .extracting(Passage::text)
                .containsExactly("ĐÃ XÂY DỰNG phần mềm\nquản lý văn bản");
    }

    @Test
    void fourWordsInCommonAreNone() {
        assertThat(Shingles.of("hoàn thành xuất sắc").all()).isEmpty();
        assertThat(Shingles.of("đã hoàn thành xuất sắc nhiệm vụ")
                        .sharedWith(Shingles.of("chưa hoàn thành xuất sắc công tác ấy")))
                .isEmpty();
    }

    @Test
    void likenessIsTheSameWhicheverComesFirstAndNoTextIsLost() {
        for (var seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var common = TwinTown.words(seed, random.nextInt(80));
            var left = TwinTown.words(~seed, random.nextInt(80)) + " " + common;
            var right = common + " " + TwinTown.words(seed + 1_000_000L, random.nextInt(80));
            var one = Shingles.of(left);
            var other = Shingles.of(right);

            assertThat(Likeness.of(one, other)).as("seed " + seed).isEqualTo(Likeness.of(other, one));
            assertThat(one.marked(one.sharedWith(other)).stream()
                            .map(Passage::text)
                            .collect(Collectors.joining()))
                    .as("seed " + seed)
                    .isEqualTo(left);
        }
    }

    @Test
    void aShortTextOrASmallPartIsNotAlike() {
        assertThat(Likeness.of(29, 29, 29)).isZero();
        assertThat(Likeness.of(30, 120, 400)).isEqualTo(25);
        assertThat(Likeness.of(30, 121, 400)).isZero();
        assertThat(Likeness.of(100, 100, 300)).isEqualTo(100);
    }

    @Test
    void oneLetterMoreLessOrOtherIsNear() {
        assertThat(Spelling.isOneLetterApart("tran thi lan", "tran thi loan")).isTrue();
        assertThat(Spelling.isOneLetterApart("tran thi lan", "tran thi lam")).isTrue();
        assertThat(Spelling.isOneLetterApart("aab", "ab")).isTrue();
        assertThat(Spelling.isOneLetterApart("tran thi lan", "tran thi lan")).isFalse();
        assertThat(Spelling.isOneLetterApart("tran thi lan", "tran van lan")).isFalse();
    }
}
