package org.lodestar.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodestar.app.site.Refused.Refusal;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

class SavingTest {
  record Asked(String name, String until) {}

  private final BindingResult result = new BeanPropertyBindingResult(new Asked("", ""), "form");
  private final MockHttpServletResponse response = new MockHttpServletResponse();

  private Saving refuse(Refusal... refusals) {
    return Saving.attempt(
        result,
        response,
        () -> {
          throw new Refused(List.of(refusals));
        });
  }

  @Test
  void aRefusalIsToldAtTheFieldThatItNames() {
    assertThat(refuse(new Refusal("until", "x.late", "Friday"))).isEqualTo(Saving.WRONG);
    assertThat(result.getFieldErrors("until"))
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.getCode()).isEqualTo("x.late");
              assertThat(error.getArguments()).containsExactly("Friday");
            });
    assertThat(result.getGlobalErrors()).isEmpty();
  }

  @Test
  void whatTheFormDoesNotAskIsToldAboveItAndNotLost() {
    refuse(Refusal.of("elsewhere", "x.other"), Refusal.of("", "x.whole"));
    assertThat(result.getGlobalErrors())
        .extracting(error -> error.getCode())
        .containsExactly("x.other", "x.whole");
    assertThat(result.getFieldErrors()).isEmpty();
  }

  @Test
  void aFieldIsToldOneReason() {
    refuse(Refusal.of("name", "x.first"), Refusal.of("name", "x.second"));
    assertThat(result.getFieldErrors("name"))
        .extracting(error -> error.getCode())
        .containsExactly("x.first");
  }

  @Test
  void nothingIsDoneWhileSomethingIsWrong() {
    result.rejectValue("name", "x.missing");
    assertThat(
            Saving.saved(
                result,
                response,
                () -> {
                  throw new AssertionError("It was carried out");
                }))
        .isFalse();
    assertThat(result.getErrorCount()).isEqualTo(1);
  }

  @Test
  void aClashIsToldInTheWordsOfTheRoomWithItsStatus() {
    boolean saved =
        Saving.saved(
            result,
            response,
            "x.clash",
            () -> {
              throw new EditClash();
            });
    assertThat(saved).isFalse();
    assertThat(response.getStatus()).isEqualTo(409);
    assertThat(result.getGlobalErrors())
        .extracting(error -> error.getCode())
        .containsExactly("x.clash");
  }

  @Test
  void whatWasDoneIsSaved() {
    assertThat(Saving.saved(result, response, () -> {})).isTrue();
    assertThat(response.getStatus()).isEqualTo(200);
  }

  @Test
  void theMessageOfARefusalIsItsKeysAndNothingElse() {
    var refused = new Refused(List.of(new Refusal("name", "x.a", "Ana"), Refusal.of("", "x.b")));
    assertThat(refused).hasMessage("x.a, x.b");
    assertThat(refused.key()).isEqualTo("x.a");
  }
}
