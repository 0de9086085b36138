package org.lodestar.app.library.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.library.face.PublicPages;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;

/** What search engines may list, where people come from outside. */
@PlatformTest
class PublicMapTest {
  private static final String SLUG = "homes";

  private final PublicMap map;
  private final PublicPages pages;
  private final Workforce workforce;
  private final Clock clock;

  PublicMapTest(PublicMap map, PublicPages pages, Workforce workforce, Clock clock) {
    this.map = map;
    this.pages = pages;
    this.workforce = workforce;
    this.clock = clock;
  }

  @Test
  void aPublicPageIsListedWhileItHasWordsAndNotOnceTheyAreTakenOff() {
    Worker editor = workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
    look(editor, true);
    assertThat(listed("/signs/" + SLUG, 1)).isTrue();
    look(editor, false);
    assertThat(listed("/signs/" + SLUG, 2)).isFalse();
    look(editor, true);
    assertThat(listed("/signs/" + SLUG, 3)).isTrue();
  }

  @Test
  void onlyWhatTellsEverybodySomethingIsListed() {
    for (String path : List.of("/", "/signs", "/services", "/toolkit", "/posters")) {
      assertThat(map.mayBeListed(path)).as(path).isTrue();
    }
    for (String path : List.of("/find", "/mailbox", "/pages", "/signs/none", "/for/" + SLUG)) {
      assertThat(map.mayBeListed(path)).as(path).isFalse();
    }
  }

  /** Some minutes from now, so that nothing is remembered from before. */
  private boolean listed(String path, int minutes) {
    return ScopedClock.at(
        clock.instant().plus(Duration.ofMinutes(minutes)), () -> map.mayBeListed(path));
  }

  private void look(Worker editor, boolean shown) {
    Standing.member(editor.id())
        .run(
            () -> {
              long version = pages.get(editor, SLUG).page().version();
              pages.look(editor, SLUG, "The team", pages.today().plusDays(30), shown, version);
            });
  }
}
