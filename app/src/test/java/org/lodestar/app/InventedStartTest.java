package org.lodestar.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lodestar.app.directory.face.StarterServices;
import org.lodestar.app.sharing.face.StarterAgreement;

/** What the invented partnership alone may begin with, since in a real one two people decide it. */
class InventedStartTest {
  @Test
  void theInventedPartnershipAloneBeginsWithServicesWithoutASecondPerson() {
    assertThat(whoUses(StarterServices.class)).containsExactly("org.lodestar.app.demonstration");
  }

  @Test
  void theInventedPartnershipAloneBeginsWithAnAgreementThatAllHaveConfirmed() {
    assertThat(whoUses(StarterAgreement.class)).containsExactly("org.lodestar.app.demonstration");
  }

  private static Stream<String> whoUses(Class<?> starter) {
    return HouseClasses.all().get(starter).getDirectDependenciesToSelf().stream()
        .map(Dependency::getOriginClass)
        .map(JavaClass::getPackageName)
        .distinct();
  }
}
