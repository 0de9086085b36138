package org.lodestar.app.community.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.lodestar.app.library.MaterialsTaken;
import org.lodestar.app.site.SourceNetwork;
import org.lodestar.app.site.StepPace;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/**
 * Tells the toolkit that a file was taken: no more often than one place is believed to take files,
 * and not where only the head is asked for.
 */
@Component
class TakenFiles {
  private final MaterialsTaken materials;
  private final StepPace pace;

  TakenFiles(MaterialsTaken materials, Clock clock) {
    this.materials = materials;
    this.pace = new StepPace(clock);
  }

  void count(String item, HttpServletRequest request) {
    if (HttpMethod.GET.matches(request.getMethod())
        && pace.takes(SourceNetwork.of(request.getRemoteAddr()))) {
      materials.taken(item);
    }
  }
}
