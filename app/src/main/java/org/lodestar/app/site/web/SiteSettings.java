package org.lodestar.app.site.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings below {@code lodestar}: whether a missing word is a fault (in tests) or shows its key.
 */
@ConfigurationProperties("lodestar")
record SiteSettings(@DefaultValue("false") boolean strictMessages) {}
