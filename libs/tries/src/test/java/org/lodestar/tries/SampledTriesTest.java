package org.lodestar.tries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** What a run tries, told by properties that only this test runs. */
class SampledTriesTest {
  private static final List<Long> DRAWN = new ArrayList<>();

  /** Run by the test alone. */
  static class Tried {
    @Property(tries = 1000)
    void draws(@ForAll long number) {
      DRAWN.add(number);
    }

    @Property(tries = 300, seed = "7")
    void wasFoundOnce(@ForAll long number) {
      DRAWN.add(number);
    }

    @Property(tries = 50)
    void fails(@ForAll long number) {
      assertThat(number).isEven();
    }
  }

  private final String asked = System.getProperty(Run.THOROUGH, "false");

  @BeforeEach
  void plain() {
    System.setProperty(Run.THOROUGH, "false");
  }

  @AfterEach
  void asAsked() {
    System.setProperty(Run.THOROUGH, asked);
  }

  @Test
  void aPlainRunTriesATenthAndTheSameAgainWithTheSameSeed() {
    List<Long> once = drawn("draws");
    assertThat(once).hasSize(100).isEqualTo(drawn("draws"));
  }

  @Test
  void aThoroughRunTriesAll() {
    System.setProperty(Run.THOROUGH, "true");
    assertThat(drawn("draws")).hasSize(1000);
  }

  @Test
  void fewTriesStayAsTheyAre() {
    assertThat(SampledTries.tries(1)).isEqualTo(1);
    assertThat(SampledTries.tries(20)).isEqualTo(20);
    assertThat(SampledTries.tries(60)).isEqualTo(20);
  }

  @Test
  void aPropertyWithItsOwnSeedIsTriedWhole() {
    assertThat(drawn("wasFoundOnce")).hasSize(300);
  }

  @Test
  void aFailureSaysHowToTryItAgainAndHowToKeepIt() {
    assertThat(run("fails"))
        .get()
        .extracting(Throwable::getMessage)
        .asString()
        .contains("-Dlodestar.seed=" + Run.seed())
        .containsPattern("@Property\\(seed = \"-?\\d+\", tries = 20\\)");
  }

  private static List<Long> drawn(String method) {
    DRAWN.clear();
    assertThat(run(method)).isEmpty();
    return List.copyOf(DRAWN);
  }

  private static Optional<Throwable> run(String method) {
    List<Throwable> faults = new ArrayList<>();
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectMethod(Tried.class, method, long.class))
            .configurationParameter("jqwik.reporting.usejunitplatform", "true")
            .build();
    LauncherFactory.create()
        .execute(
            request,
            new TestExecutionListener() {
              @Override
              public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                result.getThrowable().ifPresent(faults::add);
              }
            });
    return faults.stream().findFirst();
  }
}
