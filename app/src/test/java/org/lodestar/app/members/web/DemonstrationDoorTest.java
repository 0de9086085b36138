package org.lodestar.app.members.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Installation;
import org.lodestar.app.members.DemonstrationSignIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mock.web.MockHttpServletRequest;

class DemonstrationDoorTest {
  private static final UUID INVENTED = Ids.next();

  @SuppressWarnings("unchecked")
  private static DemonstrationDoor door(boolean demonstration) {
    Installation installation = mock(Installation.class);
    when(installation.isDemonstration()).thenReturn(demonstration);
    DemonstrationSignIn slot =
        () -> List.of(new DemonstrationSignIn.Choice(INVENTED, "Asha Green", "Caseworker"));
    ObjectProvider<DemonstrationSignIn> slots = mock(ObjectProvider.class);
    when(slots.stream()).thenAnswer(call -> Stream.of(slot));
    return new DemonstrationDoor(installation, slots);
  }

  @ParameterizedTest(name = "demonstration {0}, from {1}, by way of {2}")
  @CsvSource({
    "true, 127.0.0.1, , true",
    "true, ::1, , true",
    "true, 192.0.2.1, , false",
    "true, 127.0.0.1, 192.0.2.1, false",
    "false, 127.0.0.1, , false"
  })
  void itIsOpenInADemonstrationToTheMachinesOwnScreenOnly(
      boolean demonstration,
      String address,
      @org.jspecify.annotations.Nullable String forwarded,
      boolean open) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setRemoteAddr(address);
    if (forwarded != null) {
      request.addHeader("X-Forwarded-For", forwarded);
    }
    assertThat(door(demonstration).offers(request, INVENTED)).isEqualTo(open);
  }

  @Test
  void onlyInventedPeopleAreOffered() {
    MockHttpServletRequest request = new MockHttpServletRequest();
    assertThat(door(true).offers(request, Ids.next())).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"localhost, true", "127.0.0.1, true", "[::1], true", "evil.example, false"})
  void aNameThatWasMadeToPointHereDoesNotOpenIt(String name, boolean open) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setServerName(name);
    assertThat(door(true).offers(request, INVENTED)).isEqualTo(open);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Via", "X-Real-IP", "X-Forwarded-Host", "Forwarded"})
  void whatWasPassedOnDoesNotOpenIt(String header) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.addHeader(header, "127.0.0.1");
    assertThat(door(true).offers(request, INVENTED)).isFalse();
  }
}
