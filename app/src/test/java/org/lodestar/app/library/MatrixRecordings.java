package org.lodestar.app.library;

import java.util.Map;
import java.util.Set;
import org.lodestar.app.MatrixMaker;
import org.lodestar.app.members.Role;
import org.springframework.stereotype.Component;

/** Recordings on public pages, which the whole partnership shares: the role alone decides. */
@Component
class MatrixRecordings implements MatrixMaker {
  private final AnyRecording recordings;

  MatrixRecordings(AnyRecording recordings) {
    this.recordings = recordings;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("any-recording");
  }

  /** It waits, so that no page of another test shows it. */
  @Override
  public Map<String, String> make(String kind, Place where) {
    var id =
        recordings.add(
            where.workers().worker(Role.EDITOR), AnyRecording.said("help", "Matrix of signs"));
    return Map.of("slug", "help", "id", id.toString());
  }
}
