package org.lodestar.statute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DataRightTest {
  @ParameterizedTest
  @EnumSource(DataRight.class)
  void everyRightNamesItsArticle(DataRight right) {
    assertThat(right.source())
        .contains(right == DataRight.COMPLAINT ? "section 164A" : "UK GDPR, Article");
  }

  @ParameterizedTest
  @EnumSource(Withholding.class)
  void everythingThatIsKeptBackNamesItsLaw(Withholding reason) {
    assertThat(reason.source()).contains("Data Protection Act 2018");
  }
}
