package org.lodestar.app.members.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {
  @Test
  void aSetHasTenDifferentCodes() {
    List<RecoveryCode> codes = RecoveryCode.freshSet();
    assertThat(codes).hasSize(10).doesNotHaveDuplicates();
  }

  @Test
  void aCodeIsReadAsPeopleCopyIt() {
    RecoveryCode code = new RecoveryCode("01ABCDEFGHJKMNPQ");
    assertThat(code.grouped()).isEqualTo("01AB-CDEF-GHJK-MNPQ");
    assertThat(RecoveryCode.parse("oiab cdef ghjk mnpq")).contains(code);
    assertThat(RecoveryCode.parse(code.grouped().toLowerCase(Locale.ROOT))).contains(code);
    assertThat(RecoveryCode.parse("123456")).isEmpty();
  }
}
