package org.lodestar.app.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;

@ExtendWith(OutputCaptureExtension.class)
class RefusedStartTest {
  // No configurations by name: an application that a test starts whole would find them.
  static class Refusing {
    @Bean
    Object data() {
      throw new Refusal("These data are newer.");
    }
  }

  static class Broken {
    @Bean
    Object data() {
      throw new IllegalStateException("The disk is gone.");
    }
  }

  private static void start(Class<?> what) {
    SpringApplication application = new SpringApplication(what);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setLogStartupInfo(false);
    application.run().close();
  }

  @Test
  void aStartThatIsRefusedLeavesNoTrace(CapturedOutput output) {
    assertThatThrownBy(() -> start(Refusing.class)).hasRootCauseInstanceOf(Refusal.class);
    assertThat(output).doesNotContain("These data are newer.", "\tat org.");
  }

  @Test
  void aFaultIsStillToldWithItsTrace(CapturedOutput output) {
    assertThatThrownBy(() -> start(Broken.class))
        .hasRootCauseInstanceOf(IllegalStateException.class);
    assertThat(output).contains("The disk is gone.");
  }
}
