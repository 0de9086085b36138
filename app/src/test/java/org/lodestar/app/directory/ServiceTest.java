package org.lodestar.app.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.ground.Ids;

/** What a second person has to confirm: all that pages show, and nothing else. */
class ServiceTest {
  private static final UUID ID = Ids.next();

  @ParameterizedTest
  @CsvSource({
    "purpose,true",
    "name,true",
    "number,true",
    "callable,true",
    "hours,true",
    "languages,true",
    "cost,true",
    "website,true",
    "whoFor,true",
    "audience,true",
    "source,false",
    "note,false",
    "nothing,false"
  })
  void whatPagesShowTakesTwo(String changed, boolean second) {
    assertThat(service(changed, true).saysMoreThan(service("nothing", true))).isEqualTo(second);
  }

  @Test
  void showingTakesTwoAndHidingOne() {
    assertThat(service("nothing", true).saysMoreThan(service("nothing", false))).isTrue();
    assertThat(service("nothing", false).saysMoreThan(service("nothing", true))).isFalse();
    assertThat(service("number", false).saysMoreThan(service("nothing", true)))
        .as("what is hidden says nothing, whatever stands in it")
        .isFalse();
  }

  private static Service service(String changed, boolean shown) {
    return new Service(
        ID,
        changed.equals("purpose") ? Purpose.NATIONAL_HELPLINE : Purpose.OTHER,
        text("name", changed),
        text("number", changed),
        !changed.equals("callable"),
        text("hours", changed),
        text("languages", changed),
        text("cost", changed),
        text("website", changed),
        text("whoFor", changed),
        changed.equals("audience") ? Audience.ADULTS : Audience.EVERYONE,
        new Source(text("source", changed), Source.Standing.READ, "", null),
        text("note", changed),
        shown,
        changed.equals("nothing") ? 3 : 4);
  }

  private static String text(String field, String changed) {
    return field.equals(changed) ? "Other" : "As before";
  }
}
