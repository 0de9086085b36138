package org.lodestar.app.directory.face;

import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.directory.Purpose;
import org.lodestar.app.directory.Service;
import org.lodestar.app.directory.store.Services;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an installation begins with: confirmed data with its day, and no second person is asked. No
 * page leads here; the invented partnership alone is filled by it.
 */
@Component
@Transactional
public class StarterServices {
  private final Services services;
  private final Audit audit;

  StarterServices(Services services, Audit audit) {
    this.services = services;
    this.audit = audit;
  }

  /** The record of a purpose that the installation came with. */
  @Transactional(readOnly = true)
  public Service get(Purpose purpose) {
    return services.all().stream()
        .filter(each -> each.purpose() == purpose)
        .findFirst()
        .orElseThrow();
  }

  /** Keeps one, in the place of the one before if there is one. */
  public void put(Service service) {
    boolean added = services.insert(service);
    if (!added && !services.update(service)) {
      throw new IllegalStateException("Changed meanwhile");
    }
    audit.record(
        added ? DirectoryAudit.SERVICE_ADDED : DirectoryAudit.SERVICE_CHANGED,
        Directory.ref(service.id()));
  }
}
