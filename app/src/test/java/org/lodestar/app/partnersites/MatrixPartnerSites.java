package org.lodestar.app.partnersites;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.MatrixMaker;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.partnersites.face.PartnerSites;
import org.springframework.stereotype.Component;

/** Pages of partners, which every editor keeps: the role alone decides. */
@Component
class MatrixPartnerSites implements MatrixMaker {
  private final PartnerSites sites;

  MatrixPartnerSites(PartnerSites sites) {
    this.sites = sites;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("any-partner-site");
  }

  /** A page that is listed for a partner. */
  @Override
  public Map<String, String> make(String kind, Place where) {
    Worker editor = where.workers().worker(Role.EDITOR);
    UUID page = Ids.next();
    Standing.member(editor.id())
        .run(
            () ->
                sites.add(
                    editor,
                    page,
                    where.organisation(),
                    new SitePage.Content(
                        PartnerSiteSet.address("matrix"), Set.of(Expected.HELPLINE))));
    return Map.of("id", where.organisation().toString(), "item", page.toString());
  }
}
