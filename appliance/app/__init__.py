"""Where the parts are put together: the service, and the demo that phones it. The only place that knows them all."""
