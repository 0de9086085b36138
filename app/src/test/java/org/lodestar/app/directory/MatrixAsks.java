package org.lodestar.app.directory;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.MatrixMaker;
import org.lodestar.app.Workforce;
import org.lodestar.app.directory.face.Directory;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.springframework.stereotype.Component;

/** A change of the directory that waits, and its service: the role alone decides. */
@Component
class MatrixAsks implements MatrixMaker {
  private final Directory directory;
  private final Workforce workforce;

  MatrixAsks(Directory directory, Workforce workforce) {
    this.directory = directory;
    this.workforce = workforce;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("any-service-ask", "any-asked-service");
  }

  @Override
  public Map<String, String> make(String kind, Place place) {
    Worker editor = workforce.aWorker(place.organisation(), Role.EDITOR);
    Service service = aService(Ids.next(), "Matrix");
    UUID ask =
        Standing.member(editor.id()).call(() -> directory.add(editor, service).orElseThrow().id());
    return Map.of("id", (kind.equals("any-service-ask") ? ask : service.id()).toString());
  }

  /** One that pages shall show. */
  static Service aService(UUID id, String name) {
    return new Service(
        id,
        Purpose.OTHER,
        name,
        "01632 960156",
        true,
        "Day and night",
        "English",
        "Free",
        "",
        "Anyone",
        Audience.EVERYONE,
        new Source("Invented", Source.Standing.TO_CONFIRM, "", null),
        "",
        true,
        0);
  }
}
